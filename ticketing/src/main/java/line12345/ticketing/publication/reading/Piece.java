package line12345.ticketing.publication.reading;

import line12345.ticketing.privacy.PersonalWords;
import line12345.ticketing.privacy.Spot;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text as it is shown with its marks.
 *
 * @param kind what personal data it looks like, empty for plain words
 * @param replacement what the house proposes instead, empty for plain words
 */
public record Piece(String words, String kind, String replacement) {
    /** The whole text in pieces, in order. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Spot spot : PersonalWords.in(text)) {
            if (spot.from() > at) {
                pieces.add(new Piece(text.substring(at, spot.from()), "", ""));
            }
            pieces.add(new Piece(spot.in(text), spot.kind().chinese(), spot.kind().replacement()));
            at = spot.to();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), "", ""));
        }
        return pieces;
    }

    public boolean marked() {
        return !kind.isEmpty();
    }
}
