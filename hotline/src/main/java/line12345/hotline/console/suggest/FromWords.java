package line12345.hotline.console.suggest;

import line12345.ticketing.matter.Matters.Matter;
import line12345.ticketing.matter.Places.Place;
import line12345.ticketing.matter.TicketKind;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a description of a request names, read without any learning: an agent must be able to see at
 * a glance why it was proposed. It is only ever a proposal; the agent's key takes it or not.
 */
final class FromWords {
    /** Of the pairs of neighbouring characters in a matter's name. */
    private static final double ENOUGH = 0.3;

    /** Words by which a citizen says as what it is meant; the first that stands there counts. */
    private static final Map<String, TicketKind> SAID = new LinkedHashMap<>();

    static {
        SAID.put("举报", TicketKind.REPORT);
        SAID.put("投诉", TicketKind.COMPLAINT);
        SAID.put("表扬", TicketKind.PRAISE);
        SAID.put("建议", TicketKind.SUGGESTION);
        SAID.put("咨询", TicketKind.CONSULTATION);
        SAID.put("请问", TicketKind.CONSULTATION);
    }

    private FromWords() {}

    /**
     * The matter whose name shares most pairs of characters with the words; empty when none shares
     * enough or two share the same.
     */
    static Optional<Matter> matter(String words, List<Matter> all) {
        double best = 0;
        Matter found = null;
        for (Matter one : all) {
            double share = shared(words, last(one.name()));
            if (share > best) {
                best = share;
                found = one;
            } else if (share == best) {
                found = null;
            }
        }
        return Optional.ofNullable(best < ENOUGH ? null : found);
    }

    private static double shared(String words, String name) {
        int pairs = name.length() - 1;
        int there = 0;
        for (int i = 0; i < pairs; i++) {
            there += words.contains(name.substring(i, i + 2)) ? 1 : 0;
        }
        return pairs < 1 ? 0 : (double) there / pairs;
    }

    /**
     * The street that is named first, because Chinese addresses go from the large to the small; a
     * district only where no street of it is named.
     */
    static Optional<Place> place(String words, List<Place> all) {
        Optional<Place> district = first(words, all.stream().filter(one -> !one.street()).toList());
        Optional<Place> street =
                first(
                        words,
                        all.stream()
                                .filter(Place::street)
                                .filter(
                                        one ->
                                                district.isEmpty()
                                                        || one.name()
                                                                .startsWith(
                                                                        district.get().name()
                                                                                + " / "))
                                .toList());
        return street.isPresent() ? street : district;
    }

    private static Optional<Place> first(String words, List<Place> places) {
        return places.stream()
                .filter(one -> words.contains(one.called()))
                .min(Comparator.comparingInt(one -> words.indexOf(one.called())));
    }

    /**
     * What the citizen calls it, else as what the matter usually comes, else a request for help.
     */
    static TicketKind kind(String words, Optional<TicketKind> usual) {
        return SAID.entrySet().stream()
                .filter(one -> words.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> usual)
                .orElse(TicketKind.HELP);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1).strip();
    }
}
