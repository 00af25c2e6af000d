package line12345.hotline.load.calls;

import line12345.hotline.load.Database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds the records of calls against what was declared before them. */
final class Recount {
    private Recount() {}

    /** Every caller has one record with what was declared. */
    static int wrong(Database database, List<Planned> calls) {
        Map<String, List<Map<String, Object>>> rows = new HashMap<>();
        for (var row :
                database.rows(
                        "select caller_masked, outcome, survey_digit from call where caller_masked like '139%'")) {
            rows.computeIfAbsent((String) row.get("caller_masked"), key -> new ArrayList<>())
                    .add(row);
        }
        int missing = 0;
        int twice = 0;
        int other = 0;
        int digits = 0;
        for (Planned call : calls) {
            List<Map<String, Object>> found = rows.getOrDefault(call.masked(), List.of());
            missing += found.isEmpty() ? 1 : 0;
            twice += found.size() > 1 ? 1 : 0;
            if (found.size() == 1) {
                other += call.outcome().equals(found.get(0).get("outcome")) ? 0 : 1;
                Integer digit = call.digit() == 0 ? null : (Integer) call.digit();
                digits += java.util.Objects.equals(digit, found.get(0).get("survey_digit")) ? 0 : 1;
            }
        }
        say("");
        say("| of %d calls | |", calls.size());
        say("|---|---|");
        say("| without a record | %d |", missing);
        say("| with two | %d |", twice);
        say("| with another outcome than declared | %d |", other);
        say("| with another digit than pressed | %d |", digits);
        return missing + twice + other + digits;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
