using Keten.Fundament;
using Keten.Meldingen;

var bouwer = WebApplication.CreateBuilder(args);
bouwer.AddFundament();
bouwer.AddMelding();
if (await bouwer.DoetAlleen(args)) return;

var app = bouwer.Build();
app.UseFundament();
app.MapMelding();
await app.RunAsync();
