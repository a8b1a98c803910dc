CREATE TABLE "invitations" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"secret_hash" text NOT NULL,
	"member_id" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "invitations_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "invitations_secret" UNIQUE("secret_hash"),
	CONSTRAINT "invitations_role_check" CHECK (role in ('owner', 'admin', 'member', 'accountant', 'viewer'))
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "model_settings" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"sealed_key" text,
	"key_hint" text,
	"tested_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "model_settings_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "model_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "team_logos" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"picture" "bytea" NOT NULL,
	CONSTRAINT "team_logos_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "team_logos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "auth"."user" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "auth"."user" ADD COLUMN "theme" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_team_id_member_id_members_team_id_id_fk" FOREIGN KEY ("team_id","member_id") REFERENCES "public"."members"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_open" ON "invitations" USING btree ("team_id","email") WHERE accepted_at is null and revoked_at is null;--> statement-breakpoint
CREATE INDEX "invitations_member" ON "invitations" USING btree ("team_id","member_id");--> statement-breakpoint
ALTER TABLE "auth"."member" ADD CONSTRAINT "member_role_check" CHECK (role in ('owner', 'admin', 'member', 'accountant', 'viewer'));--> statement-breakpoint
ALTER TABLE "auth"."user" ADD CONSTRAINT "user_language_check" CHECK (language in ('en', 'sl', 'de'));--> statement-breakpoint
ALTER TABLE "auth"."user" ADD CONSTRAINT "user_theme_check" CHECK (theme in ('system', 'light', 'dark'));--> statement-breakpoint
CREATE POLICY "team" ON "invitations" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "model_settings" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "team_logos" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
ALTER POLICY "owner" ON "chats" TO omni_app USING ((user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and (select current_setting('app.actor_kind', true)) is distinct from 'apiKey') or (select current_setting('app.actor_kind', true)) = 'system') WITH CHECK ((user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and (select current_setting('app.actor_kind', true)) is distinct from 'apiKey') or (select current_setting('app.actor_kind', true)) = 'system');--> statement-breakpoint
ALTER POLICY "owner" ON "feedback" TO omni_app USING ((user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and (select current_setting('app.actor_kind', true)) is distinct from 'apiKey') or (select current_setting('app.actor_kind', true)) = 'system') WITH CHECK ((user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and (select current_setting('app.actor_kind', true)) is distinct from 'apiKey') or (select current_setting('app.actor_kind', true)) = 'system');--> statement-breakpoint
ALTER POLICY "owner" ON "messages" TO omni_app USING ((user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and (select current_setting('app.actor_kind', true)) is distinct from 'apiKey') or (select current_setting('app.actor_kind', true)) = 'system') WITH CHECK ((user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and (select current_setting('app.actor_kind', true)) is distinct from 'apiKey') or (select current_setting('app.actor_kind', true)) = 'system');--> statement-breakpoint
ALTER POLICY "owner" ON "turns" TO omni_app USING ((user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and (select current_setting('app.actor_kind', true)) is distinct from 'apiKey') or (select current_setting('app.actor_kind', true)) = 'system') WITH CHECK ((user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and (select current_setting('app.actor_kind', true)) is distinct from 'apiKey') or (select current_setting('app.actor_kind', true)) = 'system');--> statement-breakpoint
ALTER POLICY "owner" ON "working_memories" TO omni_app USING ((user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and (select current_setting('app.actor_kind', true)) is distinct from 'apiKey') or (select current_setting('app.actor_kind', true)) = 'system') WITH CHECK ((user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and (select current_setting('app.actor_kind', true)) is distinct from 'apiKey') or (select current_setting('app.actor_kind', true)) = 'system');