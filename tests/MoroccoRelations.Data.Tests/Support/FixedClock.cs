namespace MoroccoRelations.Data.Tests.Support;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FixedClock(DateTime now) : TimeProvider
{
    private DateTime now = now;

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan time) => now += time;
}
