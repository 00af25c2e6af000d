package line12345.hotline.load.consoles;

import line12345.hotline.load.Database;
import line12345.hotline.load.Latencies;
import line12345.hotline.load.consoles.Console.Told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds what each console heard against what the table says that it should have heard. */
final class Roll {
    private static final int SHOWN = 5;

    private final List<Told> told;

    Roll(List<Told> told) {
        this.told = told;
    }

    /**
     * @param after the number from which all of them listen
     */
    static Roll of(Database database, long after) {
        return new Roll(
                database
                        .rows(
                                "select number, roles, coalesce(department_id, 0) as office,"
                                        + " coalesce(account_id, 0) as account, cast(extract(epoch"
                                        + " from happened_at) * 1000000 as bigint) as micros from"
                                        + " fact where number > ? order by number",
                                after)
                        .stream()
                        .map(
                                row ->
                                        new Told(
                                                whole(row.get("number")),
                                                (String) row.get("roles"),
                                                whole(row.get("office")),
                                                whole(row.get("account")),
                                                whole(row.get("micros"))))
                        .toList());
    }

    private static long whole(Object value) {
        return ((Number) value).longValue();
    }

    /** Sentences about what was lost, doubled or out of order; empty when all is well. */
    List<String> wrong(List<Console> consoles) {
        List<String> wrong = new ArrayList<>();
        for (Console console : consoles) {
            int[] due =
                    told.stream()
                            .filter(fact -> console.person.mayHear(fact))
                            .mapToInt(fact -> Math.toIntExact(fact.number()))
                            .toArray();
            int[] heard = console.numbers();
            if (!Arrays.equals(due, heard)) {
                wrong.add(sentence(console, due, heard));
            }
        }
        List<String> few = new ArrayList<>(wrong.subList(0, Math.min(SHOWN, wrong.size())));
        if (wrong.size() > SHOWN) {
            few.add("… %d consoles in all".formatted(wrong.size()));
        }
        return few;
    }

    private static String sentence(Console console, int[] due, int[] heard) {
        int same = Arrays.mismatch(due, heard);
        return String.format(
                Locale.ROOT,
                "account %d (%s) heard %d facts of %d; they differ from the %d. on: due %s, heard"
                        + " %s",
                console.person.account(),
                console.person.role(),
                heard.length,
                due.length,
                same + 1,
                same < due.length ? due[same] : "nothing",
                same < heard.length ? heard[same] : "nothing");
    }

    /**
     * From the moment that a fact bears, which lies inside its transaction, to its arrival.
     *
     * @param clock microseconds of the epoch at the consoles' zero
     * @param after only of facts with a higher number than this
     * @param until and no higher than this
     */
    Latencies delays(List<Console> consoles, long clock, long after, long until) {
        if (told.isEmpty()) {
            return new Latencies(new long[0]);
        }
        long first = told.get(0).number();
        long[] nanos = new long[1024];
        int many = 0;
        for (Console console : consoles) {
            int[] numbers = console.numbers();
            int[] micros = console.micros();
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i] > after && numbers[i] <= until) {
                    Told fact = told.get(Math.toIntExact(numbers[i] - first));
                    if (many == nanos.length) {
                        nanos = Arrays.copyOf(nanos, many * 2);
                    }
                    nanos[many++] = (clock + micros[i] - fact.atMicros()) * 1000;
                }
            }
        }
        return new Latencies(Arrays.copyOf(nanos, many));
    }

    /**
     * Of each fact that several heard, from the first console to the last: what the streams add,
     * whatever the fact itself waited for.
     */
    Latencies spread(List<Console> consoles, long after, long until) {
        Map<Integer, int[]> firstAndLast = new HashMap<>();
        for (Console console : consoles) {
            int[] numbers = console.numbers();
            int[] micros = console.micros();
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i] > after && numbers[i] <= until) {
                    int[] one = {micros[i], micros[i]};
                    firstAndLast.merge(numbers[i], one, Roll::both);
                }
            }
        }
        return new Latencies(
                firstAndLast.values().stream()
                        .mapToLong(one -> (one[1] - one[0]) * 1000L)
                        .toArray());
    }

    private static int[] both(int[] one, int[] other) {
        return new int[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])};
    }
}
