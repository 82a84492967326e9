using Keten.Fundament;
using Keten.Toeleidingen;

var bouwer = WebApplication.CreateBuilder(args);
bouwer.AddFundament();
bouwer.AddToeleiding();
if (bouwer.MigreertAlleen(args)) return;

var app = bouwer.Build();
app.UseFundament();
app.MapToeleiding();
await app.RunAsync();
