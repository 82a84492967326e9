using Keten.Fundament;
using Keten.Toeleidingen;

var bouwer = WebApplication.CreateBuilder(args);
bouwer.AddFundament();
bouwer.AddToeleiding();
if (await bouwer.DoetAlleen(args)) return;

var app = bouwer.Build();
app.UseFundament();
app.MapToeleiding();
await app.RunAsync();
