-- A street that writes on the web instead of calling is a burst too: everybody who files counts once.
update sighting s set source = t.citizen_id::text from ticket t where t.id = s.ticket_id;
