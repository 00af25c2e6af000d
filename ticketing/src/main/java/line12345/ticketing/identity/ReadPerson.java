package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.JoinedNumbers;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows staff of the hotline what was joined to a ticket's citizen, by whom and when. Never to an
 * office: it has to do with the request and not with the person.
 */
@ApplicationScoped
public class ReadPerson {
    @Inject Tickets tickets;
    @Inject JoinedNumbers numbers;
    @Inject JoinedAccounts accounts;
    @Inject PersonVersion version;

    @Transactional
    public PersonOfTicket of(String number, Actor reader, Instant now) {
        Ticket ticket = tickets.of(reader, number, now);
        if (reader.ofOffice()) {
            throw new NotYours("市民的号码和绑定由 12345 热线查看，承办单位不能查看。");
        }
        long citizen = ticket.citizen().id();
        List<PersonLine> lines =
                Stream.concat(
                                numbers.pairs(citizen).stream().map(ReadPerson::line),
                                accounts.of(citizen).stream().map(ReadPerson::line))
                        .toList();
        return new PersonOfTicket(
                ticket.number(),
                version.of(citizen),
                ticket.citizen().phoneMasked(),
                citizen,
                mayPart(reader),
                lines);
    }

    static boolean mayPart(Actor reader) {
        return reader.is(Role.SHIFT_LEADER) || reader.is(Role.MANAGER);
    }

    private static PersonLine line(JoinedNumbers.Pair pair) {
        return new PersonLine(
                false,
                pair.other(),
                "手机号 " + pair.masked(),
                pair.joinedAt(),
                pair.joinedWho(),
                pair.partedAt(),
                pair.partedWho(),
                pair.partedWhy());
    }

    private static PersonLine line(JoinedAccounts.Joined one) {
        return new PersonLine(
                true,
                one.key(),
                one.chinese() + "（绑定 " + one.masked() + "）",
                one.joinedAt(),
                one.joinedWho(),
                one.partedAt(),
                one.partedWho(),
                one.partedWhy());
    }
}
