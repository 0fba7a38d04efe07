namespace MoroccoRelations.Web.Hosting;

/// <summary>A setting cannot be used; the message is one sentence that names it.</summary>
internal sealed class SettingsException(string message, Exception? inner = null) : Exception(message, inner);
