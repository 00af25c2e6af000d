package line12345.ticketing.citizen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person who asks, known by a telephone number. Nothing in this row is readable. */
@Entity
@Table(name = "citizen")
public class Citizen {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "phone_sealed")
    private String phoneSealed;

    @Column(name = "phone_hash")
    private String phoneHash;

    @Column(name = "phone_masked")
    private String phoneMasked;

    protected Citizen() {}

    Citizen(PhoneNumber phone, Identities identities) {
        phoneSealed = identities.seal(phone.digits());
        phoneHash = identities.hash(phone.digits());
        phoneMasked = phone.masked();
    }

    public long id() {
        return id;
    }

    public String phoneMasked() {
        return phoneMasked;
    }

    public String phone(Identities identities) {
        return identities.open(phoneSealed);
    }
}
