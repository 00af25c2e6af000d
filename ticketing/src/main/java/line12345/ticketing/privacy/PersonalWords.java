package line12345.ticketing.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what in a text tells who somebody is, and proposes what to write instead. It rather finds
 * too much: a person looks at each place and can keep it.
 */
public final class PersonalWords {
    private PersonalWords() {}

    /**
     * In the order of the text, none touching another.
     *
     * @param text at most some thousand characters, as {@code TicketText} lets through
     */
    public static List<Spot> in(String text) {
        String even = EvenText.of(text);
        List<Spot> all = new ArrayList<>();
        all.addAll(NumberSpots.in(even));
        all.addAll(OtherSpots.in(even));
        all.addAll(NameSpots.in(even));
        all.replaceAll(spot -> whole(spot, text));
        all.sort(Comparator.comparingInt(Spot::from).thenComparingInt(Spot::to));
        List<Spot> apart = new ArrayList<>();
        for (Spot spot : all) {
            int last = apart.size() - 1;
            if (last >= 0 && apart.get(last).touches(spot)) {
                apart.set(last, apart.get(last).with(spot));
            } else {
                apart.add(spot);
            }
        }
        return apart;
    }

    /** No sign of two chars is cut in half. */
    private static Spot whole(Spot spot, String text) {
        boolean half =
                spot.to() < text.length()
                        && Character.isSurrogatePair(
                                text.charAt(spot.to() - 1), text.charAt(spot.to()));
        return half ? new Spot(spot.from(), spot.to() + 1, spot.kind()) : spot;
    }

    /** The text with every spot replaced. */
    public static String without(String text, List<Spot> spots) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (Spot spot : spots) {
            left.append(text, at, spot.from()).append(spot.kind().replacement());
            at = spot.to();
        }
        return left.append(text.substring(at)).toString();
    }

    /**
     * Whether the secret stands somewhere in the text, however it is written: with gaps, full-width
     * or in Chinese digits.
     *
     * @param secret such as a telephone number; empty is never found
     */
    public static boolean contains(String text, String secret) {
        String looked = bare(secret);
        String all = bare(text);
        return !looked.isEmpty() && (all.contains(looked) || withoutAreaCode(looked, all));
    }

    /** People write a fixed line without its area code, which has three or four digits. */
    private static boolean withoutAreaCode(String number, String text) {
        return number.matches("0\\d{10,11}")
                && (text.contains(number.substring(3)) || text.contains(number.substring(4)));
    }

    private static String bare(String text) {
        return EvenText.digits(EvenText.of(text)).replaceAll("[\\s\\p{P}\\p{S}\\p{Cf}\\p{M}]", "");
    }
}
