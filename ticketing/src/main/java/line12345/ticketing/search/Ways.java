package line12345.ticketing.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.account.Looks;
import line12345.ticketing.citizen.Citizen;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.search.words.Terms;
import line12345.ticketing.search.words.Terms.Mark;
import line12345.ticketing.search.words.WordTable;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The way to the candidates: by number, else by caller, else by words and marks. */
@ApplicationScoped
class Ways {
    @Inject EntityManager entities;
    @Inject Citizens citizens;
    @Inject Looks looks;
    @Inject WordTable table;

    Candidates to(Asked asked, Spot after, Instant now) {
        SearchFor what = asked.what();
        if (!what.number().isEmpty() && !what.number().matches("[0-9]{4,14}")) {
            throw WrongSearch.number();
        }
        if (!what.caller().isEmpty()) {
            return byCaller(asked, now);
        }
        if (!what.number().isEmpty()) {
            return byNumber(what.number());
        }
        return byWords(asked, after, now);
    }

    /** Who asks for which number (masked) is written down: any number can be typed in. */
    private Candidates byCaller(Asked asked, Instant now) {
        PhoneNumber phone = PhoneNumber.parse(asked.what().caller());
        looks.note(asked.searcher().actor(), phone.masked(), "按电话号码检索工单", now);
        Optional<Long> citizen = citizens.byPhone(phone).map(Citizen::id);
        return (after, most) ->
                citizen.map(id -> tickets("citizen_id = ?1", id, after, most)).orElse(List.of());
    }

    private Candidates byNumber(String number) {
        if (number.length() == 14) {
            return (after, most) -> tickets("number = ?1", number, after, most);
        }
        String end = new StringBuilder(number).reverse().toString();
        return (after, most) ->
                // ':' comes after all digits.
                tickets(
                        "reverse(number) ~>=~ ?1 and reverse(number) ~<~ (?1 || ':')",
                        end,
                        after,
                        most);
    }

    /** By an index of the ticket's own; of one caller, or of one number's end, there are few. */
    private List<Spot> tickets(String condition, Object value, Spot after, int most) {
        var query =
                entities.createNativeQuery(
                                "select filed_at, id from ticket where "
                                        + condition
                                        + (after == null ? "" : " and (filed_at, id) < (?2, ?3)")
                                        + " order by filed_at desc, id desc limit "
                                        + most,
                                Object[].class)
                        .setParameter(1, value);
        if (after != null) {
            query.setParameter(2, after.filedAt()).setParameter(3, after.ticketId());
        }
        return Spot.of(query.getResultList());
    }

    private Candidates byWords(Asked asked, Spot after, Instant now) {
        LocalDate newest = OfficeClock.dayOf(after == null ? now : after.filedAt());
        LocalDate to = asked.what().to();
        if (to != null && to.isBefore(newest)) {
            newest = to;
        }
        if (Walk.fits(asked)) {
            return new Walk(entities, asked.what(), newest);
        }
        List<Stretch> stretches = Stretch.of(table.months(newest), newest, asked.what().from());
        Collection<Integer> words = asked.words().terms();
        List<Collection<Integer>> marks = marks(asked);
        boolean itself = asked.searcher().readsAll() && asked.departments() == null;
        return new ByWords(table, stretches, stretch -> on(stretch, itself, words, marks));
    }

    /** A whole month is a part of the table: no mark of its days is needed. */
    private static WordTable.Sought on(
            Stretch stretch,
            boolean itself,
            Collection<Integer> words,
            List<Collection<Integer>> marks) {
        List<Collection<Integer>> anyOf = new ArrayList<>(marks);
        if (!stretch.whole()) {
            anyOf.add(
                    stretch.days().stream()
                            .map(day -> Terms.mark(Mark.DAY, day.toEpochDay()))
                            .toList());
        }
        return new WordTable.Sought(itself, words, anyOf);
    }

    private static List<Collection<Integer>> marks(Asked asked) {
        List<Collection<Integer>> marks = new ArrayList<>();
        List<Long> offices = asked.searcher().offices();
        if (offices.isEmpty()) {
            offices = asked.departments();
        } else if (asked.departments() != null) {
            List<Long> both = new ArrayList<>(offices);
            both.retainAll(asked.departments());
            // Sent to its own and to another: found by its own, the other is looked for after.
            offices = both.isEmpty() ? offices : both;
        }
        if (offices != null) {
            marks.add(offices.stream().map(id -> Terms.mark(Mark.OFFICE, id)).toList());
        }
        if (asked.places() != null) {
            marks.add(codes(Mark.PLACE, asked.places()));
        }
        if (asked.matters() != null) {
            marks.add(codes(Mark.MATTER, asked.matters()));
        }
        if (!asked.what().kinds().isEmpty()) {
            marks.add(
                    asked.what().kinds().stream()
                            .map(kind -> Terms.mark(Mark.KIND, kind.ordinal()))
                            .toList());
        }
        return marks;
    }

    private static List<Integer> codes(Mark mark, List<String> codes) {
        return codes.stream().map(code -> Terms.mark(mark, code.hashCode())).toList();
    }
}
