package line12345.ticketing.department.register;

import line12345.ticketing.department.Department;

import java.util.Optional;

/** A reason in another room why an office cannot be dissolved yet; found by discovery. */
public interface StillNeeded {
    /**
     * @return what is open and what to do with it; empty when nothing stands against it
     */
    Optional<String> why(Department office);
}
