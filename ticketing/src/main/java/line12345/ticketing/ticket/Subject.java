package line12345.ticketing.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import line12345.ticketing.citizen.GivenName;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

/** What a request is about 诉求内容. */
@Embeddable
public class Subject {
    @Enumerated(EnumType.STRING)
    private TicketKind kind;

    private String content;

    @Column(name = "place_code")
    private String placeCode;

    private String address;

    @Column(name = "matter_code")
    private String matterCode;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private boolean confidential;

    /** Within which the words stay 知悉范围, null for none. */
    private String circle;

    /** The office a report or complaint is about, or a praise is for; null when none is named. */
    @Column(name = "about_department_id")
    private Long aboutDepartmentId;

    @Embedded private GivenName name;

    protected Subject() {}

    /**
     * @param content checked by {@link TicketText}
     * @param placeCode district or street, or null
     * @param address free words, may be empty
     * @param matterCode class of matter, or null
     * @param aboutDepartmentId the office it is about, or null
     */
    public Subject(
            TicketKind kind,
            String content,
            String placeCode,
            String address,
            String matterCode,
            Urgency urgency,
            boolean confidential,
            Long aboutDepartmentId,
            GivenName name) {
        this.kind = kind;
        this.content = content;
        this.placeCode = placeCode;
        this.address = address;
        this.matterCode = matterCode;
        this.urgency = urgency;
        this.confidential = confidential;
        this.aboutDepartmentId = aboutDepartmentId;
        this.name = name;
    }

    public TicketKind kind() {
        return kind;
    }

    public String content() {
        return content;
    }

    public String placeCode() {
        return placeCode;
    }

    /** Free words, may be empty. */
    public String address() {
        return address;
    }

    public String matterCode() {
        return matterCode;
    }

    public Urgency urgency() {
        return urgency;
    }

    /**
     * Within which the words stay, null for none; see {@link line12345.ticketing.ticket.circle}.
     */
    public String circle() {
        return circle;
    }

    /** At birth only. */
    public Subject keptWithin(String named) {
        circle = named;
        return this;
    }

    public boolean confidential() {
        return confidential;
    }

    /** The office it is about, or null. */
    public Long aboutDepartmentId() {
        return aboutDepartmentId;
    }

    void classify(String matter, String place) {
        matterCode = matter;
        placeCode = place;
    }

    void keepSecret() {
        confidential = true;
    }

    void markAbout(Long departmentId) {
        aboutDepartmentId = departmentId;
    }

    /** Empty when none was given; the database gives nothing back for a name of nothing. */
    public String nameMasked() {
        return name == null ? "" : name.masked();
    }

    /** In full; empty when none was given. */
    public String name(Identities identities) {
        return name == null ? "" : name.open(identities);
    }
}
