//! What answers at each declared page. Where a page is, who may enter and what may be kept stands in `server::routes`.

mod functions;

use crate::{
    feeds::{deletions, feed, robots, sitemap},
    pages::{
        about_translation, accessibility,
        accounts::{
            account, come_back, mail_choices, mail_stop, password_sign_in, proof, security,
            sign_in, sign_out,
        },
        entrance,
        feedback::{language_requests, reports, searches},
        home, leave_no_trace,
        library::{self, topics},
        organizations::{administration, invitation, manage, members, organization},
        privacy::{audit, what_we_hold},
        trainings,
        translation::languages,
    },
};
use server::{
    http::{Entry, Pages},
    routes::*,
};

/// Every page and every server function.
pub fn entries() -> Vec<Entry> {
    let mut pages = Pages::default();
    of_the_site(&mut pages);
    of_the_library(&mut pages);
    of_topics(&mut pages);
    of_feedback(&mut pages);
    of_organizations(&mut pages);
    of_roles(&mut pages);
    of_signing_in(&mut pages);
    of_the_account(&mut pages);
    functions::mount(&mut pages);
    pages.into_entries()
}

fn of_the_site(pages: &mut Pages) {
    pages.entry(Entry::of(ENTRANCE).get(entrance::site));
    pages.page::<Permanent>().get(entrance::item);
    pages.page::<PermanentIn>().get(entrance::item_in);
    pages.page::<PermanentPrintout>().get(entrance::item_of_printout);
    pages.page::<Home>().get(home::show);
    pages.entry(Entry::of(HOME_WITH_A_SLASH).get(entrance::without_slash));
    pages.page::<Accessibility>().get(accessibility::show);
    pages.page::<AboutTranslation>().get(about_translation::show);
    pages.page::<LeaveNoTrace>().get(leave_no_trace::show);
    pages.page::<WhatWeHold>().get(what_we_hold::show);
    pages.entry(Entry::of(DELETIONS).get(deletions::show));
    pages.entry(Entry::of(ROBOTS).get(robots::show));
    pages.page::<LibraryFeed>().get(feed::library);
    pages.entry(Entry::of(SITEMAPS).get(sitemap::index));
    pages.page::<Sitemap>().get(sitemap::part);
}

fn of_the_library(pages: &mut Pages) {
    pages.page::<Library>().get(library::list::show);
    pages.page::<Search>().get(library::search::show);
    pages.page::<Resource>().get(library::resource::show);
    pages.page::<Toolkit>().get(library::toolkit::show);
    pages.page::<Report>().get(library::report::show).post(library::report::send);
    pages.page::<ReportThanks>().get(library::report::thanks);
    pages.page::<Topic>().get(library::topic::show);
    pages.page::<Printout>().get(library::printout::show);
    pages.page::<Trainings>().get(trainings::list::show);
    pages.page::<Training>().get(trainings::detail::show);
    pages.page::<Lesson>().get(trainings::lesson::show);
}

fn of_topics(pages: &mut Pages) {
    pages.page::<TopicTree>().get(topics::tree::show);
    pages.page::<AddTopic>().get(topics::add::show).post(topics::add::save);
    pages.page::<ManageTopic>().get(topics::show);
    pages.page::<TopicText>().get(topics::text::show).post(topics::text::save);
    pages.page::<RemoveTopicText>().post(topics::text::remove);
    pages.page::<MoveTopic>().get(topics::place::show).post(topics::place::save);
    pages.page::<StepTopic>().post(topics::place::step);
    pages.page::<RemoveTopic>().get(topics::remove::show).post(topics::remove::save);
    pages.page::<InterfaceLanguages>().get(languages::show);
    pages.page::<LanguageSentences>().get(languages::sentences::show);
}

fn of_feedback(pages: &mut Pages) {
    pages.page::<Reports>().get(reports::list::show);
    pages.page::<SettleReport>().post(reports::settle::one);
    pages.page::<SettleReports>().post(reports::settle::all);
    pages.page::<ReopenReport>().post(reports::settle::reopen);
    pages.page::<DeleteReport>().get(reports::delete::show).post(reports::delete::delete);
    pages.page::<LanguageRequests>().get(language_requests::show);
    pages.page::<LanguageRequestsTable>().get(language_requests::table);
    pages.page::<Searches>().get(searches::show);
    pages.page::<SearchesTable>().get(searches::table);
    pages.page::<AuditLog>().get(audit::show);
    pages.page::<AuditFile>().get(audit::file);
}

fn of_organizations(pages: &mut Pages) {
    pages.page::<Organization>().get(organization::show);
    pages.page::<Administration>().get(administration::show);
    pages.page::<OrganizationTree>().get(manage::tree::show);
    pages.page::<ManageOrganization>().get(manage::show);
    pages.page::<OrganizationText>().get(manage::text::show).post(manage::text::save);
    pages.page::<RemoveOrganizationText>().post(manage::text::remove);
    pages.page::<AddOrganization>().get(manage::add::show).post(manage::add::save);
    pages.page::<MoveOrganization>().get(manage::move_below::show).post(manage::move_below::save);
}

fn of_roles(pages: &mut Pages) {
    pages.page::<People>().get(members::list::show);
    pages.page::<PersonRoles>().get(members::person::show);
    pages.page::<FindItem>().get(members::find_item::show);
    pages.page::<GiveRole>().get(members::give::show).post(members::give::give);
    pages.page::<TakeRole>().get(members::take::show).post(members::take::take);
    pages.page::<Invite>().get(members::invite::show).post(members::invite::invite);
    pages.page::<RevokeInvitation>().post(members::invite::revoke);
    pages.page::<Invitation>().get(invitation::show).post(invitation::accept);
}

fn of_signing_in(pages: &mut Pages) {
    pages.page::<SignIn>().get(sign_in::show).post(sign_in::ask);
    pages.page::<SignInSent>().get(sign_in::sent::show).post(sign_in::sent::try_code);
    pages.page::<SignInByLink>().get(sign_in::by_link::show).post(sign_in::by_link::sign_in);
    pages.page::<PasswordSignIn>().get(password_sign_in::show).post(password_sign_in::send);
    pages.page::<Proof>().get(proof::show).post(proof::send);
    pages.page::<SignOut>().get(sign_out::show);
    pages.page::<Security>().get(security::show);
    pages.page::<NewPasskey>().get(security::show_new_passkey);
    pages.page::<OnePasskey>().get(security::show_passkey).post(security::change_passkey);
    pages.page::<SetPassword>().get(security::show_password).post(security::send_password);
    pages.page::<RecoveryCodes>().get(security::show_codes).post(security::renew_codes);
}

fn of_the_account(pages: &mut Pages) {
    pages.page::<Account>().get(account::show);
    pages.page::<ComeBack>().get(come_back::show);
    pages.page::<Profile>().get(account::profile::show).post(account::profile::save);
    pages.page::<OwnAddress>().get(account::address::show).post(account::address::ask);
    pages.page::<AddressCode>().post(account::address::try_code);
    pages.page::<RemoveAddress>().post(account::address::remove);
    pages.page::<ConfirmAddress>().get(account::address::look).post(account::address::use_link);
    pages.page::<Browsers>().get(account::browsers::show);
    pages.page::<NameBrowser>().post(account::browsers::name);
    pages.page::<EndBrowser>().post(account::browsers::end);
    pages.page::<OwnData>().get(account::data::show);
    pages.page::<OwnDataFile>().post(account::data::file);
    pages.page::<DeleteAccount>().get(account::delete::show).post(account::delete::delete);
    pages.page::<AccountGone>().get(account::delete::gone);
    pages.page::<MailStop>().get(mail_stop::show).post(mail_stop::choose);
    pages.page::<AccountMail>().get(mail_choices::show).post(mail_choices::choose);
}
