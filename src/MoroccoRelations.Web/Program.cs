using MoroccoRelations.Web.CommandLine;
using MoroccoRelations.Web.Hosting;

return await Verbs.RunAsync(args, Serve);

// Without a verb the program is the web site; each verb is a file of CommandLine/.
static async Task<int> Serve(string[] args)
{
    var builder = Serving.CreateBuilder(args);
    builder.AddRecords();
    builder.AddWebSite();
    builder.AddEditorsArea();

    await using var app = builder.Build();
    app.UseWebSite();

    return await app.ServeAsync();
}
