using Keten.Fundament;
using Keten.Maatregelen;

var bouwer = WebApplication.CreateBuilder(args);
bouwer.AddFundament();
bouwer.AddMaatregel();
if (await bouwer.DoetAlleen(args)) return;

var app = bouwer.Build();
app.UseFundament();
app.MapMaatregel();
await app.RunAsync();
