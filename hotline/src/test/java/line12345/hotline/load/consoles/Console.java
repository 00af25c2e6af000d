package line12345.hotline.load.consoles;

import java.util.Arrays;

/**
 * One console: who sits there, what it heard and when. Written by the thread that reads the
 * sockets, read by others when that one rests.
 */
final class Console {
    private static final int NOTHING = -1;

    final Person person;
    private int[] numbers = new int[64];
    private int[] micros = new int[64];
    private int heard;
    private volatile long last = NOTHING;
    private volatile long signs;
    private volatile long anew;

    /**
     * @param role by its English name
     * @param office of a clerk, else 0
     */
    record Person(long account, String role, long office, String token) {
        /** Said again here on purpose: the product's own words on it are what is tested. */
        boolean mayHear(Told told) {
            boolean clerk = role.equals("CLERK") || role.equals("LEADER");
            if (clerk && told.office() != 0 && told.office() == office) {
                return true;
            }
            boolean named = told.account() == 0 ? !clerk : told.account() == account;
            return named && Arrays.asList(told.roles().split(",")).contains(role);
        }
    }

    /** A numbered fact as it stands in the table; 0 for no office and nobody. */
    record Told(long number, String roles, long office, long account, long atMicros) {}

    Console(Person person) {
        this.person = person;
    }

    /**
     * @param sinceMicros from the beginning of the run
     */
    void heard(String name, long number, long sinceMicros) {
        if (number >= 0) {
            last = number;
        }
        if (name == null) {
            if (heard == numbers.length) {
                numbers = Arrays.copyOf(numbers, heard * 2);
                micros = Arrays.copyOf(micros, heard * 2);
            }
            numbers[heard] = Math.toIntExact(number);
            micros[heard++] = Math.toIntExact(sinceMicros);
        } else if (name.equals("anew")) {
            anew++;
        } else {
            signs++;
        }
    }

    /** The number that a browser would come back with; negative before the first. */
    long last() {
        return last;
    }

    void last(long number) {
        last = number;
    }

    /** Events that are no facts. */
    long signs() {
        return signs;
    }

    /** How often it was told to read its page again. */
    long anew() {
        return anew;
    }

    int[] numbers() {
        return Arrays.copyOf(numbers, heard);
    }

    int[] micros() {
        return Arrays.copyOf(micros, heard);
    }
}
