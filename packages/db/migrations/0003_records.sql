CREATE INDEX "activities_tasks" ON "activities" USING btree ("team_id",(case when "due_date" is null then 'infinity'::date else "due_date" end),"id") WHERE kind = 'task';--> statement-breakpoint
CREATE INDEX "activities_open_tasks" ON "activities" USING btree ("team_id",(case when "due_date" is null then 'infinity'::date else "due_date" end),"id") WHERE kind = 'task' and done_at is null;--> statement-breakpoint
CREATE INDEX "contacts_name" ON "contacts" USING btree ("team_id","name","id");--> statement-breakpoint
CREATE INDEX "contacts_created" ON "contacts" USING btree ("team_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contacts_search" ON "contacts" USING gin (app.fold("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "deals_untouched" ON "deals" USING btree ("team_id","updated_at","id") WHERE not is_closed;