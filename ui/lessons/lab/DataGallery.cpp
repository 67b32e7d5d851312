// All data sets, grouped by what is to be learned.
#include "ui/lessons/lab/DataGallery.h"

#include "engine/data/Generators.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/LabPoints.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/DatasetThumbnail.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>

namespace chalknet::ui {

namespace {

constexpr std::size_t kThumbnailPoints = 90;
constexpr std::size_t kThumbnailTargets = 220; // regression shows heights as colours: more points
constexpr int kColumns = 5;

} // namespace

void showPicture(DatasetThumbnail& thumbnail, std::string_view name)
{
    LabData set;
    set.name = std::string(name);
    const std::size_t count = isRegression(set) ? kThumbnailTargets : kThumbnailPoints;
    const bool gate = isGate(name);
    thumbnail.setPoints(
        planePoints({generate(name, {count, usualNoise(name) * 0.6, 1}), {}}), gate ? -0.35 : -1.05, gate ? 1.35 : 1.05);
}

DataGallery::DataGallery(QWidget* parent)
    : AnchoredPanel(parent)
    , m_two(new QLabel(this))
    , m_several(new QLabel(this))
    , m_numbers(new QLabel(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 16);
    grid->setHorizontalSpacing(8);
    auto* group = new QButtonGroup(this);
    int row = -1;
    int column = 0;
    const QLabel* present = nullptr;
    for (const std::string_view name : labDataNames()) {
        LabData set;
        set.name = std::string(name);
        const int classes = classCount(set);
        QLabel* const heading = classes == 2 ? m_two : classes > 2 ? m_several : m_numbers;
        if (heading != present) {
            setTextRole(heading, TextRole::FieldLabel);
            grid->addWidget(heading, ++row, 0, 1, kColumns);
            ++row;
            column = 0;
            present = heading;
        } else if (column == kColumns) {
            ++row;
            column = 0;
        }
        auto* thumbnail = new DatasetThumbnail(this);
        showPicture(*thumbnail, name);
        thumbnail->setFixedSize(thumbnail->sizeHint());
        group->addButton(thumbnail);
        connect(thumbnail, &QRadioButton::toggled, this, [this, name](bool on) {
            if (on)
                emit dataChosen(std::string(name));
        });
        grid->addWidget(thumbnail, row, column++);
        m_thumbnails.push_back(thumbnail);
    }
    retranslate();
}

void DataGallery::setData(const LabData& set)
{
    const auto names = labDataNames();
    auto* group = m_thumbnails.front()->group();
    group->setExclusive(false); // own points and tables: none is chosen
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QSignalBlocker block(m_thumbnails[i]);
        m_thumbnails[i]->setChecked(set.kind == LabDataKind::Generated && names[i] == set.name);
    }
    group->setExclusive(true);
}

std::vector<QWidget*> DataGallery::stops() const
{
    return {m_thumbnails.begin(), m_thumbnails.end()};
}

// As in a list: Enter takes the set and closes, the space bar leaves the panel open to try several.
void DataGallery::keyPressEvent(QKeyEvent* event)
{
    auto* focused = qobject_cast<DatasetThumbnail*>(focusWidget());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && focused != nullptr) {
        focused->setChecked(true);
        return closePanel();
    }
    AnchoredPanel::keyPressEvent(event);
}

void DataGallery::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AnchoredPanel::changeEvent(event);
}

void DataGallery::retranslate()
{
    m_two->setText(tr("Two classes"));
    m_several->setText(tr("Several classes"));
    m_numbers->setText(tr("Numbers to be learned (regression)"));
    const auto names = labDataNames();
    for (std::size_t i = 0; i < names.size(); ++i)
        m_thumbnails[i]->setText(dataLabel(names[i]));
}

} // namespace chalknet::ui
