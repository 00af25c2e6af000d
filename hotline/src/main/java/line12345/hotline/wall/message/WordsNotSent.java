package line12345.hotline.wall.message;

import line12345.ticketing.refusal.Refusal;

/** A message is not sent, and why. */
public class WordsNotSent extends Refusal {
    WordsNotSent(String code, int status, String sentence) {
        super(code, status, sentence);
    }
}
