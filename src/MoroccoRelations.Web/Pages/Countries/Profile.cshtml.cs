using MoroccoRelations.Web.Pages.Partners;

namespace MoroccoRelations.Web.Pages.Countries;

public sealed class CountryModel(PartnerProfile profile) : ProfileModel(profile, ofOrganisation: false);
