-- What somebody must look at is few among many that were sent.
create index uitgaande_post_aandacht on uitgaande_post (loket, gemaakt_op)
  where status in ('geweigerd', 'opgegeven', 'onzeker', 'teruggekomen');
