package line12345.hotline.console.clocks;

import line12345.ticketing.adjustment.change.ChangeRule;
import line12345.ticketing.deadline.DeadlineRule;
import line12345.ticketing.deadline.RuleLine;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.Span;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The form of one limit. */
final class RuleForm {
    private static final int LONGEST = 999;
    private static final int LONGEST_SOURCE = 200;

    private RuleForm() {}

    /** Filled with what is valid latest. */
    static TypedForm of(RuleLine line, LocalDate today) {
        Map<String, String> values = new HashMap<>();
        if (line != null) {
            put(values, "promise", line.rule().promise());
            put(values, "leg", line.rule().leg());
            put(values, "sign", line.rule().sign());
        }
        values.put("validFrom", today.toString());
        return new TypedForm(values);
    }

    private static void put(Map<String, String> values, String name, Span span) {
        values.put(name + "Amount", String.valueOf(span.amount()));
        values.put(name + "Unit", span.unit().name());
    }

    /** Null when something in the form was refused. */
    static ChangeRule read(TypedForm form, TicketKind kind, Urgency urgency) {
        Span promise = span(form, "promise", "承诺时限");
        Span leg = span(form, "leg", "回复时限");
        Span sign = span(form, "sign", "签收时限");
        LocalDate validFrom = form.date("validFrom", "生效日期");
        String source = form.text("source", "依据", LONGEST_SOURCE);
        if (form.refused()) {
            return null;
        }
        return new ChangeRule(
                kind,
                urgency,
                new DeadlineRule(promise, leg, sign, source),
                validFrom,
                form.is("alsoOpen", "true"));
    }

    private static Span span(TypedForm form, String name, String label) {
        int amount = form.number(name + "Amount", label, 1, LONGEST);
        Span.Unit unit = form.choice(name + "Unit", Span.Unit.class, label + "的单位");
        return amount == 0 || unit == null ? null : new Span(amount, unit);
    }
}
