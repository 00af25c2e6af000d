package line12345.ticketing.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.stream.Collectors;

/** A fact as stored. It has no number until the relay gives one, after the commit. */
@Entity
@Table(name = "fact")
class FactRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_id")
    @SequenceGenerator(name = "fact_id", sequenceName = "fact_id_seq", allocationSize = 50)
    private Long id;

    private String kind;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String roles;

    @Column(name = "department_id")
    private Long departmentId;

    @Column(name = "account_id")
    private Long accountId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String payload;

    protected FactRow() {}

    FactRow(Fact fact, String payload, Instant now) {
        kind = fact.kind();
        happenedAt = now;
        Audience audience = fact.audience();
        roles = audience.roles().stream().map(Enum::name).collect(Collectors.joining(","));
        departmentId = audience.departmentId();
        accountId = audience.accountId();
        this.payload = payload;
    }
}
