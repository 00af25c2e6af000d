package line12345.ticketing.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Duration;
import java.time.Instant;

/** A person who signs in here. */
@Entity
@Table(name = "account")
class Account {
    /**
     * So many wrong passwords in a row close the account for a while where they came from; of the
     * old one when it is changed, they close the change.
     */
    static final int WRONG_PASSWORDS = 5;

    /** So many from where nobody signed in with it close it for all such places. */
    static final int WRONG_OF_STRANGERS = 15;

    static final Duration LOCKED = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String login;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "department_id")
    private Long departmentId;

    private String extension;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active;

    /** Another system acts by it: it is nobody to be called, notified or sent work. */
    private boolean technical;

    /** Wrong old passwords when it was to be changed. */
    private int failed;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    /** Somebody else made the password up: nothing opens before it is changed. */
    @Column(name = "must_change")
    private boolean mustChange;

    /** Until when such a password can be used; null for one's own. */
    @Column(name = "password_until")
    private Instant passwordUntil;

    protected Account() {}

    Account(
            String login,
            String name,
            Role role,
            Long departmentId,
            String extension,
            String passwordHash) {
        this.login = login;
        this.name = name;
        this.role = role;
        this.departmentId = departmentId;
        this.extension = extension;
        this.passwordHash = passwordHash;
        this.active = true;
    }

    Actor actor() {
        return new Actor(id, name, role, departmentId, extension);
    }

    void technical() {
        technical = true;
    }

    long id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Whether that is still its password, and it may be used. */
    boolean opensWith(String hash) {
        return active && passwordHash.equals(hash);
    }

    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void wrongPassword(Instant now) {
        failed++;
        if (failed >= WRONG_PASSWORDS) {
            lockedUntil = now.plus(LOCKED);
            failed = 0;
        }
    }

    boolean passwordExpired(Instant now) {
        return passwordUntil != null && !now.isBefore(passwordUntil);
    }

    boolean mustChange() {
        return mustChange;
    }

    String login() {
        return login;
    }

    void ownPassword(String hash) {
        passwordHash = hash;
        mustChange = false;
        passwordUntil = null;
    }

    void rightPassword() {
        failed = 0;
        lockedUntil = null;
    }
}
