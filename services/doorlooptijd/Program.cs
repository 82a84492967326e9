using Keten.Doorlooptijden;
using Keten.Fundament;

var bouwer = WebApplication.CreateBuilder(args);
bouwer.AddFundament();
bouwer.AddDoorlooptijd();
if (await bouwer.DoetAlleen(args)) return;

var app = bouwer.Build();
app.UseFundament();
app.MapDoorlooptijd();
await app.RunAsync();
