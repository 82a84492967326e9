using Keten.Fundament;
using Keten.Raadsonderzoeken;

var bouwer = WebApplication.CreateBuilder(args);
bouwer.AddFundament();
bouwer.AddRaadsonderzoek();
if (bouwer.MigreertAlleen(args)) return;

var app = bouwer.Build();
app.UseFundament();
app.MapRaadsonderzoek();
await app.RunAsync();
