using Keten.Fundament;
using Keten.Gateway;

var bouwer = WebApplication.CreateBuilder(args);
bouwer.AddProces();
bouwer.AddDoorsturen();

var app = bouwer.Build();
app.UseApiRegels();
app.UseAuthentication();
app.UseAuthorization();
app.MapGezondheid();
app.MapSimulatie();
app.MapDoorsturen();
await app.RunAsync();
