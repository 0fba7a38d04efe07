namespace MoroccoRelations.Browser.Tests;

/// <summary>The program without documents and without accounts.</summary>
public sealed class EmptySite : RunningSite
{
    protected override string[] Settings => ["--Seeds:ImportOnFirstStart=false", "--Accounts:AttemptsPerMinute=1000"];
}
