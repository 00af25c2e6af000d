package line12345.ticketing.people;

/**
 * A row of the table of people, read.
 *
 * @param row its number
 * @param before null for a new one
 * @param after as it is to be
 * @param phone as written; empty leaves what is there
 */
record PlannedPerson(int row, Person before, Person after, String phone) {
    boolean isNew() {
        return before == null;
    }

    boolean newPhone() {
        return !phone.isEmpty() && (isNew() || !phone.equals(before.phone()));
    }
}
