package line12345.hotline.console.rules;

import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.RuleLine;
import line12345.ticketing.time.Span;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule that is open, as its form needs it.
 *
 * @param kinds what a list may hold: name → Chinese
 */
public record OpenRule(RuleLine line, Map<String, String> kinds, LocalDate today) {
    /** A box to tick. */
    public record Tick(String name, String chinese, boolean ticked) {}

    public boolean number() {
        return line.rule().type() == Rule.Type.NUMBER;
    }

    public boolean span() {
        return line.rule().type() == Rule.Type.SPAN;
    }

    public boolean yes() {
        return line.rule().type() == Rule.Type.YES;
    }

    public boolean words() {
        return line.rule().type() == Rule.Type.WORDS;
    }

    public int amount() {
        return Span.parse(line.value()).amount();
    }

    public String unit() {
        return Span.parse(line.value()).unit().name();
    }

    public List<Tick> units() {
        return Arrays.stream(Span.Unit.values())
                .map(unit -> new Tick(unit.name(), unit.chinese(), unit.name().equals(unit())))
                .toList();
    }

    public List<Tick> ticks() {
        Set<String> chosen = Set.copyOf(List.of(line.value().split(",")));
        return kinds.entrySet().stream()
                .map(
                        kind ->
                                new Tick(
                                        kind.getKey(),
                                        kind.getValue(),
                                        chosen.contains(kind.getKey())))
                .toList();
    }

    public boolean on() {
        return line.value().equals("true");
    }
}
