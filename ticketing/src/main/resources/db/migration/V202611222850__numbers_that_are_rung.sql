-- Short numbers 110, 120, 12345 were taken as telephones of persons and of duties. Masked, they are the
-- only ones with fewer than ten signs. Nobody is rung there as 12345.
update account_contact set vouched_at = null where via = 'SMS' and length(address_masked) < 10;
-- Calls go to what an administrator vouched for: nothing else is kept for them.
delete from account_contact where via = 'PHONE';
-- Whoever has an account is reached by it. A duty without one stays, and is shown as not to be reached.
update duty set phone_sealed = null, phone_masked = null
where account_id is not null and length(phone_masked) < 10;
