package line12345.hotline.console.review;

/**
 * What is open beside the list: one of the three, or nothing.
 *
 * @param shown its name in the list and in the address
 * @param number of its ticket
 * @param version changes with it
 */
public record Opened(
        String shown,
        String number,
        int version,
        AnswerCase answer,
        ApplicationCase application,
        Meeting meeting) {
    static Opened nothing() {
        return new Opened("", "", 0, null, null, null);
    }

    static Opened of(AnswerCase answer) {
        var ticket = answer.ticket();
        return new Opened(ticket.number(), ticket.number(), ticket.version(), answer, null, null);
    }

    static Opened of(ApplicationCase application) {
        var ticket = application.ticket();
        String shown = "applications/" + application.detail().application().id();
        return new Opened(shown, ticket.number(), ticket.version(), null, application, null);
    }

    static Opened of(Meeting meeting) {
        var ticket = meeting.ticket();
        return new Opened(ticket.number(), ticket.number(), ticket.version(), null, null, meeting);
    }
}
