namespace MoroccoRelations.Data.Accounts;

/// <summary>A link that lets one person do one thing once: set up the first account, or choose a password.</summary>
public sealed class OneTimeLink
{
    public int Id { get; set; }

    /// <summary>The SHA-256 of the link's random part, in hexadecimal; the random part itself is kept nowhere.</summary>
    public required string TokenHash { get; set; }

    /// <summary>Whose password it lets one choose; null for the link that sets up the first account.</summary>
    public string? EditorId { get; set; }

    /// <summary>When it was made, UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>Until when it can be used, UTC; null without limit.</summary>
    public DateTime? ExpiresAt { get; set; }
}
