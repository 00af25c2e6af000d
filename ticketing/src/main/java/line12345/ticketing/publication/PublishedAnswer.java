package line12345.ticketing.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;

/** What everybody reads; it knows neither the ticket nor who asked. */
@Entity
@Table(name = "published_answer")
class PublishedAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String key;
    private int edition;
    private String question;
    private String answer;
    private String matter;
    private String office;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected PublishedAnswer() {}

    PublishedAnswer(
            String key, int edition, PublicText text, String matter, String office, Instant now) {
        this.key = key;
        this.edition = edition;
        this.question = text.question();
        this.answer = text.answer();
        this.matter = matter;
        this.office = office;
        this.publishedAt = now;
    }

    AnswerPublished published() {
        return new AnswerPublished(key, edition, matter, office);
    }

    AnswerWithdrawn withdraw(Instant now) {
        withdrawnAt = now;
        return new AnswerWithdrawn(key, edition);
    }
}
