package line12345.ticketing.citizen;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a citizen was called when asking.
 *
 * <p>It belongs to the request and not to the telephone number: whoever files with somebody else's
 * number must not rename that person on earlier tickets.
 */
@Embeddable
public class GivenName {
    @Column(name = "name_sealed")
    private String sealed;

    @Column(name = "name_masked")
    private String masked;

    protected GivenName() {}

    /**
     * @param name empty when none was given
     */
    public GivenName(String name, Identities identities) {
        if (!name.isEmpty()) {
            sealed = identities.seal(name);
            masked = mask(name);
        }
    }

    /** 张三丰 → 张**: the family name stays, so that staff can say 张先生. */
    static String mask(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first)
                + "*".repeat(Math.max(1, name.codePointCount(first, name.length())));
    }

    /** Empty when none was given. */
    public String masked() {
        return masked == null ? "" : masked;
    }

    /** In full, for those whose role needs it; empty when none was given. */
    public String open(Identities identities) {
        return sealed == null ? "" : identities.open(sealed);
    }
}
