package line12345.hotline.rota.week;

import line12345.hotline.rota.shift.Shift;
import line12345.hotline.rota.shift.ShiftBook;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Between two shifts of a person there are so many hours of rest; where not, it is said. */
public record RestBetween(int hours, ShiftBook book) {
    /**
     * @param seats of several days and people, in any order
     * @return one sentence for each rest that is too short
     */
    public List<String> broken(List<Seat> seats) {
        List<Seat> ordered =
                seats.stream()
                        .sorted(Comparator.comparingLong(Seat::accountId).thenComparing(Seat::day))
                        .toList();
        List<String> broken = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            Seat before = ordered.get(i - 1);
            Seat next = ordered.get(i);
            if (before.accountId() == next.accountId()) {
                between(before, next)
                        .filter(rest -> rest.compareTo(Duration.ofHours(hours)) < 0)
                        .ifPresent(rest -> broken.add(sentence(before, next, rest)));
            }
        }
        return broken;
    }

    private Optional<Duration> between(Seat before, Seat next) {
        Optional<Shift> first = book.on(before.day(), before.shift());
        Optional<Shift> second = book.on(next.day(), next.shift());
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime ends =
                before.day().atTime(first.get().starts()).plusMinutes(first.get().minutes());
        return Optional.of(Duration.between(ends, next.day().atTime(second.get().starts())));
    }

    private String sentence(Seat before, Seat next, Duration rest) {
        return "%s：%s %s之后接 %s %s，只休息 %s，少于 %d 小时"
                .formatted(
                        next.who(),
                        RotaMoves.said(before.day()),
                        book.name(before.day(), before.shift()),
                        RotaMoves.said(next.day()),
                        book.name(next.day(), next.shift()),
                        said(rest),
                        hours);
    }

    private static String said(Duration rest) {
        long minutes = Math.max(0, rest.toMinutes());
        return minutes % 60 == 0
                ? minutes / 60 + " 小时"
                : minutes / 60 + " 小时 " + minutes % 60 + " 分";
    }
}
