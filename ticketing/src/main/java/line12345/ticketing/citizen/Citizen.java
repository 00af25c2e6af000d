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

    @Column(name = "name_sealed")
    private String nameSealed;

    @Column(name = "name_masked")
    private String nameMasked;

    protected Citizen() {}

    Citizen(PhoneNumber phone, Identities identities) {
        phoneSealed = identities.seal(phone.digits());
        phoneHash = identities.hash(phone.digits());
        phoneMasked = phone.masked();
    }

    void callThemselves(String name, Identities identities) {
        nameSealed = identities.seal(name);
        nameMasked = mask(name);
    }

    /** 张三丰 → 张**: the family name stays, so that staff can say 张先生. */
    static String mask(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first)
                + "*".repeat(Math.max(1, name.codePointCount(first, name.length())));
    }

    public long id() {
        return id;
    }

    public String phoneMasked() {
        return phoneMasked;
    }

    /** Empty when no name was given. */
    public String nameMasked() {
        return nameMasked == null ? "" : nameMasked;
    }

    public String phone(Identities identities) {
        return identities.open(phoneSealed);
    }

    /** Empty when no name was given. */
    public String name(Identities identities) {
        return nameSealed == null ? "" : identities.open(nameSealed);
    }
}
