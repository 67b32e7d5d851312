// DataGallery: a panel that unfolds: pictures of all built-in data sets.
#pragma once

#include "ui/controls/AnchoredPanel.h"
#include "ui/lessons/lab/LabData.h"

#include <string>
#include <vector>

class QGridLayout;
class QLabel;

namespace chalknet::ui {

class DatasetThumbnail;

/// The picture of a built-in set, as DatasetThumbnail wants it.
void showPicture(DatasetThumbnail& thumbnail, std::string_view name);

class DataGallery : public AnchoredPanel {
    Q_OBJECT

public:
    explicit DataGallery(QWidget* parent = nullptr);

    /// Emits nothing.
    void setData(const LabData& data);

signals:
    void dataChosen(const std::string& name);

protected:
    std::vector<QWidget*> stops() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_two = nullptr;
    QLabel* m_several = nullptr;
    QLabel* m_numbers = nullptr;
    std::vector<DatasetThumbnail*> m_thumbnails; ///< in the order of labDataNames()
};

} // namespace chalknet::ui
