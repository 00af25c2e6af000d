package line12345.ticketing.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** One step of a publication with the text as it then was. Never changed. */
@Entity
@Table(name = "publication_step")
class StepTaken {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "publication_id")
    private Publication publication;

    private int edition;
    private Instant at;

    @Column(name = "account_id")
    private long accountId;

    private String who;
    private String what;
    private String said;
    private String question;
    private String answer;

    protected StepTaken() {}

    StepTaken(
            Publication publication,
            int edition,
            PublicText text,
            PublicationStep step,
            String said,
            Actor by,
            Instant now) {
        this.publication = publication;
        this.edition = edition;
        this.at = now;
        this.accountId = by.accountId();
        this.who = by.name();
        this.what = step.chinese();
        this.said = said;
        this.question = text.question();
        this.answer = text.answer();
    }
}
