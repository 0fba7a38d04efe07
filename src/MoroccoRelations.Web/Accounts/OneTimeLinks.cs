using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Accounts;

namespace MoroccoRelations.Web.Accounts;

/// <summary>Links that let one person do one thing once. The database knows only a hash of each: who reads it cannot make up the link.</summary>
public sealed class OneTimeLinks(RelationsDbContext db, TimeProvider time)
{
    private const int BytesOfToken = 32;

    private static readonly TimeSpan TimeToChooseAPassword = TimeSpan.FromDays(3);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>A new link's random part, to set up the first account; it stays good until an account is there.</summary>
    public Task<string> MakeSetupAsync(CancellationToken stop) => MakeAsync(null, null, stop);

    /// <summary>A new link's random part, to choose that account's password; earlier ones are no longer good.</summary>
    public async Task<string> MakeChoosePasswordAsync(Editor editor, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(editor);
        await WithdrawAsync(editor.Id, stop);
        return await MakeAsync(editor.Id, Now + TimeToChooseAPassword, stop);
    }

    /// <summary>Whether the link sets up the first account.</summary>
    public async Task<bool> IsGoodSetupAsync(string token, CancellationToken stop) =>
        !await db.Editors.AnyAsync(stop) && await FindAsync(token, isSetup: true, stop) is not null;

    /// <summary>Whose password the link lets one choose, or null where it is not good, or no longer.</summary>
    public async Task<Editor?> OwnerAsync(string token, CancellationToken stop)
    {
        var link = await FindAsync(token, isSetup: false, stop);
        return link is null ? null : await db.Editors.SingleAsync(editor => editor.Id == link.EditorId, stop);
    }

    /// <summary>Makes all links of the account worthless; with null, those that set up the first one.</summary>
    public Task WithdrawAsync(string? editorId, CancellationToken stop) =>
        db.OneTimeLinks.Where(link => link.EditorId == editorId).ExecuteDeleteAsync(stop);

    private async Task<string> MakeAsync(string? editorId, DateTime? expires, CancellationToken stop)
    {
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(BytesOfToken));
        db.OneTimeLinks.Add(new OneTimeLink { TokenHash = Hash(token), EditorId = editorId, CreatedAt = Now, ExpiresAt = expires });
        await db.SaveChangesAsync(stop);
        return token;
    }

    // All are compared, each in constant time: the time of the answer tells nothing of how near a guess was.
    private async Task<OneTimeLink?> FindAsync(string token, bool isSetup, CancellationToken stop)
    {
        var wanted = Encoding.ASCII.GetBytes(Hash(token));
        var links = await db.OneTimeLinks.AsNoTracking().Where(link => link.EditorId == null == isSetup && (link.ExpiresAt == null || link.ExpiresAt > Now)).ToListAsync(stop);
        return links.FindAll(link => CryptographicOperations.FixedTimeEquals(wanted, Encoding.ASCII.GetBytes(link.TokenHash))).FirstOrDefault();
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
