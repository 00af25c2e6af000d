package line12345.channels.open311;

import jakarta.ws.rs.core.MultivaluedMap;

import line12345.ticketing.medium.SentFilter;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which requests a client asks for, read from the arguments of the address. */
final class RequestQuery {
    static final Duration LONGEST = Duration.ofDays(90);
    static final int MOST = 1_000;

    private RequestQuery() {}

    /**
     * @throws WrongQuery naming the argument that cannot be
     */
    static SentFilter of(MultivaluedMap<String, String> arguments, Instant now) {
        Instant end = moment(arguments, "end_date");
        Instant start = moment(arguments, "start_date");
        Instant to = end != null ? end : start == null ? now : earlier(now, start.plus(LONGEST));
        Instant from = start != null ? start : to.minus(LONGEST);
        if (from.isAfter(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new WrongQuery("start_date 不能晚于 end_date，两者相差最多 90 天。");
        }
        List<String> numbers = list(arguments, "service_request_id");
        if (numbers.size() > MOST) {
            throw new WrongQuery("service_request_id 一次最多 " + MOST + " 个。");
        }
        String before = one(arguments, "before");
        return new SentFilter(
                numbers,
                list(arguments, "service_code"),
                from,
                to,
                open(list(arguments, "status")),
                before.isEmpty() ? null : before,
                size(one(arguments, "page_size")));
    }

    private static Boolean open(List<String> states) {
        if (!Set.of("open", "closed").containsAll(states)) {
            throw new WrongQuery("status 只能是 open、closed，或用逗号隔开的两者。");
        }
        Set<String> wanted = Set.copyOf(states);
        return wanted.size() == 1 ? Boolean.valueOf(wanted.contains("open")) : null;
    }

    private static int size(String text) {
        if (text.isEmpty()) {
            return MOST;
        }
        if (!text.matches("\\d{1,4}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > MOST) {
            throw new WrongQuery("page_size 须是 1 到 " + MOST + " 的整数。");
        }
        return Integer.parseInt(text);
    }

    private static Instant moment(MultivaluedMap<String, String> arguments, String name) {
        String text = one(arguments, name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            // A plus that nobody encoded arrives as a space.
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new WrongQuery(name + " 须是带时区的 W3C 时间，如 2026-01-01T00:00:00+08:00。");
        }
    }

    private static List<String> list(MultivaluedMap<String, String> arguments, String name) {
        return arguments.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }

    private static String one(MultivaluedMap<String, String> arguments, String name) {
        String value = arguments.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
