using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Reads numbers written in words: "mille neuf cent quatre-vingt-six", "nineteen eighty-six", "ألف وتسعمئة وستة وخمسين".</summary>
internal static class NumberWords
{
    private const int MostTokens = 12;

    /// <summary>Reads the longest number that starts there.</summary>
    public static bool TryRead(DateText text, int at, out int value, out int next)
    {
        var sum = new Sum(text.Language == SourceLanguage.English);
        next = at;
        for (var i = at; i < at + MostTokens && TryWord(text, i, i > at, out var word, out var joined, out var end); i = end)
        {
            if (!sum.TryAdd(word, joined))
            {
                break;
            }

            next = end;
        }

        value = sum.Total;
        return next > at;
    }

    private static bool TryWord(DateText text, int at, bool isLater, out int value, out bool joined, out int next)
    {
        joined = text.HasConjunction(at);
        var start = at;
        if (isLater && text.Is(at, DateSense.And, out _, out var behind))
        {
            (start, joined) = (behind, true);
        }
        else if (isLater && text.IsMark(at, '-'))
        {
            start = at + 1;
        }

        var found = text.Is(start, DateSense.Cardinal, out var word, out next);
        value = found ? word.Value : 0;
        return found && (isLater || !joined || start == at);
    }

    /// <summary>Adds number words up as they come.</summary>
    private struct Sum(bool namesYearsInPairs)
    {
        private int thousands;
        private int group;
        private bool isPair;

        public readonly int Total => thousands + group;

        public bool TryAdd(int word, bool joined) => word switch
        {
            >= 1000 => TryThousands(word),
            100 => TryHundred(),
            _ => TrySmall(word, joined),
        };

        private bool TryThousands(int word)
        {
            if (thousands > 0 || group > 9 || (word > 1000 && group > 0))
            {
                return false;
            }

            (thousands, group) = (Math.Max(1, group) * word, 0);
            return true;
        }

        private bool TryHundred()
        {
            if (group is 0 or (> 0 and < 100))
            {
                group = Math.Max(1, group) * 100;
                return true;
            }

            return false;
        }

        private bool TrySmall(int word, bool joined)
        {
            if (Fits(word, joined))
            {
                group += word;
                return true;
            }

            // "nineteen eighty-six", "nineteen zero one"
            if (namesYearsInPairs && !joined && !isPair && thousands == 0 && group is >= 10 and <= 20 && word is 0 or (>= 10 and <= 99))
            {
                group = (group * 100) + word;
                isPair = true;
                return true;
            }

            return false;
        }

        private readonly bool Fits(int word, bool joined)
        {
            if (group == 0)
            {
                return word < 1000;
            }

            if (word >= 100)
            {
                return false;
            }

            // "quatre-vingt-dix", "soixante et onze": sums of French; "ستة وخمسين": units before tens in Arabic.
            return group % 100 == 0
                || (group % 10 == 0 && word < 10)
                || (!namesYearsInPairs && group % 100 is 60 or 80 && word < 20)
                || (!namesYearsInPairs && group % 100 is 70 or 90 && group % 10 == 0 && word < 10)
                || (joined && group % 100 is > 0 and < 10 && word % 10 == 0 && word >= 20);
        }
    }
}
