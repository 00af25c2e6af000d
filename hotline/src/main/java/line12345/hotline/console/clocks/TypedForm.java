package line12345.hotline.console.clocks;

import jakarta.ws.rs.core.MultivaluedMap;

import line12345.ticketing.calendar.Shape;
import line12345.ticketing.time.Span;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed into a form, so that a refused form comes back as it was, each sentence at its
 * field.
 */
public final class TypedForm {
    /** The place of sentences that belong to no single field. */
    static final String WHOLE = "form";

    private final Map<String, String> values;
    private final Map<String, String> errors = new HashMap<>();

    TypedForm(Map<String, String> values) {
        this.values = new HashMap<>(values);
    }

    static TypedForm of(MultivaluedMap<String, String> sent) {
        TypedForm form = new TypedForm(Map.of());
        if (sent != null) {
            sent.forEach((name, all) -> form.values.put(name, all.isEmpty() ? "" : all.get(0)));
        }
        return form;
    }

    /** What stands in the field; empty when nothing does. */
    public String value(String name) {
        String value = values.get(name);
        return value == null ? "" : value.strip();
    }

    public boolean is(String name, String value) {
        return value(name).equals(value);
    }

    public boolean chosen(String name, long id) {
        return value(name).equals(String.valueOf(id));
    }

    /** The part of a field that is made of several: {@code promise} and {@code Unit}. */
    public String part(String name, String part) {
        return value(name + part);
    }

    /** What lengths are counted in. */
    public List<Span.Unit> units() {
        return List.of(Span.Unit.values());
    }

    public List<Shape> shapes() {
        return List.of(Shape.values());
    }

    /** The sentence at the field; empty when nothing is wrong. */
    public String error(String name) {
        return errors.getOrDefault(name, "");
    }

    /** The sentence at a field made of amount and unit. */
    public String errorOf(String name) {
        String error = error(name + "Amount");
        return error.isEmpty() ? error(name + "Unit") : error;
    }

    public boolean wrong(String name) {
        return errors.containsKey(name);
    }

    public boolean refused() {
        return !errors.isEmpty();
    }

    TypedForm refuse(String name, String sentence) {
        errors.putIfAbsent(name, sentence);
        return this;
    }

    String text(String name, String label, int longest) {
        String text = value(name);
        if (text.isEmpty()) {
            refuse(name, "请填写" + label + "。");
        } else if (text.length() > longest) {
            refuse(name, label + "不能超过 " + longest + " 个字。");
        }
        return text;
    }

    /** 0 when it was refused. */
    int number(String name, String label, int from, int to) {
        try {
            int number = Integer.parseInt(value(name));
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        refuse(name, label + "应是 " + from + " 到 " + to + " 的整数。");
        return 0;
    }

    /** Null when it was refused. */
    LocalDate date(String name, String label) {
        try {
            LocalDate date = LocalDate.parse(value(name));
            if (date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        refuse(name, "请填写" + label + "（如 2027-01-01）。");
        return null;
    }

    /** Null when nothing was typed, or it was refused. */
    LocalTime time(String name, String label) {
        if (value(name).isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(value(name));
        } catch (DateTimeException e) {
            refuse(name, label + "应写成 08:30 的样子。");
            return null;
        }
    }

    /** Month and day from two fields as {@code 06-01}; null when it was refused. */
    String monthDay(String month, String day, String label) {
        try {
            MonthDay date =
                    MonthDay.of(Integer.parseInt(value(month)), Integer.parseInt(value(day)));
            return date.toString().substring(2);
        } catch (NumberFormatException | DateTimeException e) {
            refuse(month, label + "没有这一天，请检查月和日。");
            return null;
        }
    }

    /** Null when it was refused. */
    <E extends Enum<E>> E choice(String name, Class<E> type, String label) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value(name))) {
                return constant;
            }
        }
        refuse(name, "请选择" + label + "。");
        return null;
    }
}
