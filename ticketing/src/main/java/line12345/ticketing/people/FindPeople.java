package line12345.ticketing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.util.ArrayList;
import java.util.List;

/** People by name, sign-in name, role and office, by sign-in name. */
@ApplicationScoped
public class FindPeople {
    /** One screen and a little more. */
    static final int PAGE = 60;

    @Inject EntityManager entities;
    @Inject PeopleTable table;

    /**
     * What is looked for; each part may be null.
     *
     * @param words in the name, the sign-in name or the office's name
     * @param state 在用, 停用 or 锁定 as {@code active}, {@code closed}, {@code locked}
     * @param after the sign-in name of the last one seen
     */
    public record Wanted(String words, Role role, Long officeId, String state, String after) {}

    /**
     * @param next where to go on; null at the end
     */
    public record Found(List<Person> people, String next) {}

    @Transactional
    @SuppressWarnings("unchecked")
    public Found find(Wanted wanted, Actor by, java.time.Instant now) {
        MayEditPeople.check(by);
        StringBuilder sql = new StringBuilder(PeopleTable.PERSON).append(" where true");
        List<Object> values = new ArrayList<>();
        String words = PeopleChanges.said(wanted.words()).replace("\0", "");
        if (!words.isEmpty()) {
            values.add(words);
            String at = "?" + values.size();
            sql.append(" and (position(lower(")
                    .append(at)
                    .append(") in lower(a.name)) > 0")
                    .append(" or position(lower(")
                    .append(at)
                    .append(") in a.login) > 0")
                    .append(" or position(")
                    .append(at)
                    .append(" in d.name) > 0")
                    .append(" or a.extension = ")
                    .append(at)
                    .append(')');
        }
        part(sql, values, " and a.role = ", wanted.role() == null ? null : wanted.role().name());
        part(sql, values, " and a.department_id = ", wanted.officeId());
        if ("active".equals(wanted.state()) || "closed".equals(wanted.state())) {
            part(sql, values, " and a.active = ", "active".equals(wanted.state()));
        } else if ("locked".equals(wanted.state())) {
            part(sql, values, " and " + PeopleTable.LOCKED_UNTIL + " > ", now);
        }
        part(sql, values, " and a.login > ", wanted.after());
        sql.append(" order by a.login limit ").append(PAGE + 1);
        var query = entities.createNativeQuery(sql.toString(), Object[].class);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Person> people =
                ((List<Object[]>) query.getResultList()).stream().map(PeopleTable::person).toList();
        boolean more = people.size() > PAGE;
        List<Person> shown = more ? people.subList(0, PAGE) : people;
        return new Found(shown, more ? shown.get(PAGE - 1).login() : null);
    }

    /**
     * @throws NoSuchPerson unknown
     */
    @Transactional
    public Person one(long id, Actor by) {
        MayEditPeople.check(by);
        return table.find(id).orElseThrow(NoSuchPerson::new);
    }

    private static void part(StringBuilder sql, List<Object> values, String words, Object value) {
        if (value != null) {
            values.add(value);
            sql.append(words).append('?').append(values.size());
        }
    }
}
