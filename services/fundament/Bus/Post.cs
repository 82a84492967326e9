namespace Keten.Fundament;

/// <summary>The one seam to the bus: what goes out.</summary>
public interface IPost
{
    /// <summary>Sends a message to a queue; returns once the broker has confirmed that it has it and that the queue exists.</summary>
    Task Stuur<T>(string wachtrij, T bericht, CancellationToken ct)
        where T : class;

    /// <summary>Whether the bus can be reached and all queues of this process are in use.</summary>
    bool Verbonden { get; }
}

/// <summary>A queue that this process receives from, and a type of message on it; a queue may carry several.</summary>
/// <param name="Wachtrij">Its name.</param>
/// <param name="Bericht">Type of message.</param>
/// <param name="Verwerk">Handles one; a fault that passes by itself may be thrown and is tried again, others belong on the desk.</param>
/// <param name="Onleesbaar">Stores what could not be read: the raw body and why.</param>
public sealed record Ontvangst(
    string Wachtrij,
    Type Bericht,
    Func<object, CancellationToken, Task> Verwerk,
    Func<byte[], string, CancellationToken, Task> Onleesbaar)
{
    public static Ontvangst Van<T>(string wachtrij, Func<T, CancellationToken, Task> verwerk, Func<byte[], string, CancellationToken, Task> onleesbaar)
        where T : class => new(wachtrij, typeof(T), (b, ct) => verwerk((T)b, ct), onleesbaar);
}

/// <summary>Names of the queues.</summary>
public static class Wachtrijen
{
    /// <summary>Announcements of all logs, for the read side.</summary>
    public const string Logboeken = "keten.logboeken";

    /// <summary>Halves of handovers for a service.</summary>
    public static string Helften(string dienst) => $"keten.{dienst}.helften";
}
