using Keten.Fundament;
using Keten.Gateway;

var bouwer = WebApplication.CreateBuilder(args);
bouwer.AddProces();
bouwer.AddDoorsturen();
bouwer.Services.AddSingleton<Poortgezondheid>();

var app = bouwer.Build();
app.UseApiRegels();
app.UseAuthentication();
app.UseAuthorization();
Poortgezondheid.Map(app);
app.MapAanmelden();
app.MapBureau();
app.MapSimulatie();
app.MapDoorsturen();
await app.RunAsync();
