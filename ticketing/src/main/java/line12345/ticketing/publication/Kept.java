package line12345.ticketing.publication;

import jakarta.persistence.Embeddable;

import line12345.ticketing.ticket.TicketText;

/** Words that look like personal data and stay on purpose 确认保留; they are public with the text. */
@Embeddable
public class Kept {
    private String words;
    private String reason;

    protected Kept() {}

    /**
     * @throws TicketText.WrongText without a reason
     */
    public Kept(String words, String reason) {
        this.words = TicketText.of("保留的内容", words, 200);
        this.reason = TicketText.of("保留“" + this.words + "”的理由", reason, 200);
    }

    public String words() {
        return words;
    }

    public String reason() {
        return reason;
    }
}
