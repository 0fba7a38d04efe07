using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Data.Storage;

/// <summary>A date is stored as its EDTF text; its first and last day stand in columns of their own.</summary>
internal sealed class EdtfDateConverter()
    : ValueConverter<EdtfDate, string>(date => date.Text, text => EdtfDate.Parse(text, null));

/// <summary>A partner is stored as its code.</summary>
internal sealed class PartnerCodeConverter()
    : ValueConverter<PartnerCode, string>(code => code.Value, text => PartnerCode.Parse(text, null));

/// <summary>Times are UTC; SQLite does not remember it, so it is said again on reading.</summary>
internal sealed class UtcConverter()
    : ValueConverter<DateTime, DateTime>(time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
