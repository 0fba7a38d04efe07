using MoroccoRelations.Web.Pages.Partners;

namespace MoroccoRelations.Web.Pages.Organisations;

public sealed class OrganisationModel(PartnerProfile profile) : ProfileModel(profile, ofOrganisation: true);
