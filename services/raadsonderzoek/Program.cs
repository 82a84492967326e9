using Keten.Fundament;
using Keten.Raadsonderzoeken;

var bouwer = WebApplication.CreateBuilder(args);
bouwer.AddFundament();
bouwer.AddRaadsonderzoek();
if (await bouwer.DoetAlleen(args)) return;

var app = bouwer.Build();
app.UseFundament();
app.MapRaadsonderzoek();
await app.RunAsync();
