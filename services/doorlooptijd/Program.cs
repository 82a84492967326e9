using Keten.Doorlooptijden;
using Keten.Fundament;

var bouwer = WebApplication.CreateBuilder(args);
bouwer.AddFundament();
bouwer.AddDoorlooptijd();
if (bouwer.MigreertAlleen(args)) return;

var app = bouwer.Build();
app.UseFundament();
app.MapDoorlooptijd();
await app.RunAsync();
